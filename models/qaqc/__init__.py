"""What duplicates, standards and blanks tell of the analyses of a survey.

What it is made of, and on whose authority:

- The variance of an element split into that between sites, that of sampling and that of analysis: a nested analysis of
  variance of field and analytical duplicates (Garrett 1969, 1983), of unequal numbers as Gower (1962) has it
  (`variance`). Its share of error is the verdict (Ramsey, Thompson and Hale 1992).
- Precision as a function of concentration from groups of eleven pairs, and its control with fewer pairs (Thompson and
  Howarth 1976, 1978), and the root mean square coefficient of variation (Stanley and Lawie 2007) (`precision`).
- Standards against their certified or median values, the rules of Westgard et al. (1981), runs (Wald and Wolfowitz
  1940), and drift by rank (Theil 1950, Sen 1968) (`standards`).
- Blanks against the detection limit, and against the sample before them (`blanks`).

References:
    Garrett, R. G. (1969). The determination of sampling and analytical errors in exploration geochemistry. Economic
        Geology 64, 568-569, doi 10.2113/gsecongeo.64.5.568.
    Garrett, R. G. (1983). Sampling methodology. In: Howarth, R. J. (ed.), Statistics and Data Analysis in Geochemical
        Prospecting. Handbook of Exploration Geochemistry 2, 83-110. Elsevier.
    Gower, J. C. (1962). Variance component estimation for unbalanced hierarchical classifications. Biometrics 18,
        537-542, doi 10.2307/2527900.
    Ramsey, M. H., Thompson, M., Hale, M. (1992). Objective evaluation of precision requirements for geochemical
        analysis using robust analysis of variance. J. Geochemical Exploration 44, 23-36,
        doi 10.1016/0375-6742(92)90045-A.
    Sen, P. K. (1968). Estimates of the regression coefficient based on Kendall's tau. J. American Statistical
        Association 63, 1379-1389.
    Stanley, C. R., Lawie, D. (2007). Average relative error in geochemical determinations: clarification, calculation,
        and a plea for consistency. Exploration and Mining Geology 16, 267-275, doi 10.2113/gsemg.16.3-4.267.
    Theil, H. (1950). A rank-invariant method of linear and polynomial regression analysis. Proc. Koninklijke
        Nederlandse Akademie van Wetenschappen 53, 386-392, 521-525, 1397-1412.
    Thompson, M., Howarth, R. J. (1976). Duplicate analysis in geochemical practice, part I. Analyst 101, 690-698,
        doi 10.1039/AN9760100690.
    Thompson, M., Howarth, R. J. (1978). A new approach to the estimation of analytical precision. J. Geochemical
        Exploration 9, 23-30, doi 10.1016/0375-6742(78)90035-3.
    Wald, A., Wolfowitz, J. (1940). On a test whether two samples are from the same population. Annals of Mathematical
        Statistics 11, 147-162.
    Westgard, J. O., Barry, P. L., Hunt, M. R., Groth, T. (1981). A multi-rule Shewhart chart for quality control in
        clinical chemistry. Clinical Chemistry 27, 493-501, doi 10.1093/clinchem/27.3.493.
"""
