<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Geohgan</name>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>1 Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>2 Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>3 Anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>4 Prospectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Cancelled: no output was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Score with a classic detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>geochemistry,anomaly,baseline,mahalanobis,pca,isolation forest,lof,nearest neighbours,mineral exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Scores each pixel with one of five classic detectors, which need no model: to hold Geo-Hgan against them on your own survey. Values are transformed and scaled as for training, and the result is a heatmap like that of &apos;Score anomalies&apos;; &apos;Compare scores&apos; puts both in one figure. Of more than 50,000 pixels the detector learns from a random sample. The log shows progress and the time left. Cancel stops within seconds and leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Survey rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one, and the log says how. A pixel without a value in any band gets no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>robust_mahalanobis (default): distance from the centre of the data, given their covariance, outliers set aside. pca_reconstruction: what the principal components with 90 % of the variance leave over. isolation_forest: how easily random cuts isolate a pixel, 300 trees. local_outlier_factor: how much sparser its neighbourhood is than that of its 100 neighbours. knn_distance: mean distance to the 50 pixels most like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Window size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>1 (default): pixels are scored by their own values. Larger, up to 64: by the mean of the square window around them, of this many pixels on a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Least share of valid pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Pixels whose window has a smaller share of pixels with values do not train and get no score; 0.01 to 1, default 0.5. What lies beyond the edge of the raster has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Of everything random: the isolation forest, the robust covariance, the sample; default 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Anomaly heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>GeoTIFF on the grid of the first raster: the detector&apos;s score, larger where it is more anomalous, and the percentile: the share of the area (0 to 100) that scores lower or the same. A style file lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>set a smaller window size (PATCH_SIZE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Map prospectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>geochemistry,prospectivity,classifier,random forest,cross-validation,mineral exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Learns what known deposits look like in the survey rasters, with high-confidence anomalies as further examples if they are given, and maps how likely a deposit is. How good the map is comes from spatial cross-validation: whole blocks of the map are held out in turn with their deposits, so that AUC (0.5 is chance, 1 is perfect) and average precision are of deposits that had no part in training, with the anomalies and without them. Imbalance is met by weights: deposits and barren samples weigh the same in sum. Probabilities are calibrated on the held-out deposits, against as much background: 0.5 means that as much speaks for a deposit as against one. Read them as favourability, for deposits are far rarer; the report says how much. Cancel stops within two seconds and leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Survey rasters of the target area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one. Pixels without a value in any band are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Known deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Points, lines or polygons in any coordinate reference system. Each counts once, however many cells it covers. Those outside the rasters are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>High-confidence anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional. Raster or points that the algorithm &apos;Filter anomalies&apos; wrote, here or in another area. They train as further deposits, and weigh no more than all known deposits in sum. Those in the blocks that are held out do not train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Survey rasters of the anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional. The rasters that the anomalies were found in, with the same bands, in any order; default: those of the target area. They are scaled as the target area is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>random_forest (default): robust with few deposits. gradient_boosting: boosted trees. logistic_regression: the simplest, a weighted sum of the bands. svm: support vector machine. cnn: a small convolutional network that sees a window about each cell; the slowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Least distance of barren samples (map units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Barren samples are drawn at least this far from known deposits and anomalies, for their surroundings may be mineralised too. Map units of the first raster; 0 (default): anywhere off them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Barren samples for each positive one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Drawn at random from the background; default 5. Weights make up for their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Parts that the deposits are held out in, one after another; default 5. No more than deposits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Block size (map units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Side of the square blocks that are held out as a whole, map units of the first raster, three cells or more. Empty (default): such that the valid area makes about ten for each fold; the report gives it. Choose it larger than deposits cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Window size of the network (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Side of the windows that the classifier cnn sees, pixels, an odd number from 3 to 33; default 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Of everything random; default 0. Another seed draws other barren samples and other folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Prospectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>GeoTIFF with the probability of a deposit, 0 to 1, as a heatmap from low (blue) to high (red). A style file lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Prospectivity without the anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional, with anomalies only. The same map trained without them, against the same barren samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Prospectivity report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional. AUC and average precision of each fold, ROC curves, calibration and settings; opens offline. The numbers lie beside it as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Area under the ROC curve of held-out deposits, 0 to 1, mean of the folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>AUC without the anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>The same on the same folds, without the anomalies; none if none were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Average precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Area under the precision-recall curve of held-out deposits, 0 to 1, mean of the folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Number of known deposits on cells with values, which trained and were held out in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>{map} is the map without anomalies, and none are given: choose {anomalies}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>{label} is {size}: choose an odd number, such as {odd}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Compare scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>geochemistry,anomaly,roc,auc,known deposits,comparison,benchmark,mineral exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Puts several scores into one figure of ROC curves, with the area under each (AUC: 0.5 is chance, 1 is perfect): score rasters held against known deposits, or tables of labels and scores, or both. Rasters on one grid are measured on the cells that have a value in all of them. Tables of several folders are several sets: a figure each, and a table of the AUC on every set. Cancel stops within two seconds and leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Score rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Rasters whose first band is larger where it is more anomalous, as &apos;Score anomalies&apos; and &apos;Score with a classic detector&apos; write them. All in one coordinate reference system. Optional where there are tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>What the rasters are held against: points, lines or polygons in any coordinate reference system. Needed with score rasters; tables have labels of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Tables of labels and scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Optional. CSV files with a column of labels (1 is deposit, 0 is not) and one of scores, a curve each. The files of one folder are one set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Column of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>In the tables; default label. Case does not matter, and labels will do too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Column of scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>In the tables; default score. Case does not matter, and scores will do too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Comparison report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Optional. The curves in one figure, and the AUC of each; opens offline. Its numbers lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>AUC table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Optional. A row for each curve: name, group, AUC, number of deposit samples and of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Best score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Name of the score with the largest AUC; over several sets, with the largest mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Its AUC, or that mean, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>There is nothing to compare: choose {scores}, or {tables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>{label} is missing: score rasters need known deposits to be held against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>{label} is for score rasters: choose {scores} too, or leave it out; tables have labels of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>{label}: {file} is also an input: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>{label}: {file} would be a file of {other} too: choose another name for one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>choose a larger cell size (CELL_SIZE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Evaluate scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>geochemistry,anomaly,roc,auc,known deposits,validation,mineral exploration,success rate,prediction-area,concentration-area,prospectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Holds each metric of a score raster against known deposits: ROC curve, area under it (AUC: 0.5 is chance, 1 is perfect), and the metric that does best, with its 95 % confidence interval and how often chance does as well. The report adds success-rate, precision-recall, prediction-area and concentration-area plots with suggested thresholds, and marks what was chosen by looking at the deposits. Cells off the known deposits count as barren, though some may hold deposits yet unknown. If training left the deposits out, the report says that the AUC is optimistic. Cancel stops within two seconds and leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Rasters that the algorithm &apos;Score anomalies&apos; wrote, or any whose bands are larger where it is more anomalous. Every band but percentiles is measured. All in one coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Points, lines or polygons in any coordinate reference system. Those outside a score raster are left out, even where BUFFER would reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Resamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>How often the deposits are drawn again, for the confidence intervals, and how often their whole pattern is moved to random places, for what chance alone gives. 200 (default) is enough for a p-value of 0.005; 0 leaves out both, and fewer than 19 the p-value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Of the draws and the moves; default 0. The same seed gives the same intervals and p-value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Evaluation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Optional. The curves as figures, the AUC of each metric, how sure and how honest it is, and suggested thresholds; opens offline. The same numbers lie beside it as JSON (its name with _numbers.json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>ROC curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Optional. Table with raster, metric, threshold, false and true positive rate (0 to 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Success-rate curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Optional. Table with raster, metric, threshold, and the share of the area and of the deposits at or above it (0 to 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Best metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Metric with the largest AUC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Band of the best metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Its band in its score raster, from 1: what &apos;Filter anomalies&apos; takes as BAND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Area under its ROC curve, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>AUC, lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Lower end of its 95 % confidence interval; none for a single deposit or without resamples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>AUC, upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Upper end of that interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>p-value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>How often the deposits, moved at random as one pattern, have an AUC as large; above 0.05 the metric cannot be told from chance. None without resamples, or where there are too few places to move to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Example survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>geochemistry,synthetic,example,test data,tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Makes a synthetic multi-element survey to try the other algorithms on: rock units, elements that go together, weak haloes around hidden deposits, water without data, values below detection. Everything in it is invented. Cancel stops within two seconds and leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Width (cells)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Cells, 24 or more; default 160.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Height (cells)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Cells, 24 or more; default 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Cell size (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Metres; default 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Number of elements, 3 to 39; default 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Hidden deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Number of deposits; default 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Another seed makes another survey, the same seed the same; default 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Survey stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>GeoTIFF with a band for each element, ppm; water has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Optional. Points, one a hidden deposit, with its name and the radius of its halo, metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Optional. Points, one a sample, with a field for each element, ppm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>True haloes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Optional GeoTIFF: 1 in the halo of a deposit, 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Explore survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>geochemistry,statistics,report,histogram,correlation,principal components,clr,compositional data,mineral exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Reports what a stack or a layer of samples holds: for each element counts, values below detection, percentiles and skewness before and after a logarithm and clr, small maps, correlations, principal components. Names bands that are constant or nearly the same as another, and suggests which transform and which bands to train with, and why. Cancel stops within two seconds and leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one. Either these or sample points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Sample points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Points, one a sample, with their analyses as fields. Either these or survey rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Fields of the sample points with the analyses: numbers, or texts with a less-than sign for what is below detection. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Survey report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Optional. Opens offline in any browser. The numbers lie beside it as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Suggested transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>What &apos;Train model&apos; takes as TRANSFORM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Suggested bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Names with commas between them: what &apos;Train model&apos; takes as BANDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Bands left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Names of the others, with commas between them; the report says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Choose either {rasters} or {points}, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Choose either {rasters} or {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Filter anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>geochemistry,anomaly,outlier,iqr,anomfilter,targets,mineral exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Keeps the high-confidence anomalies of a score raster (AnomFilter). A pixel is kept if its score is an outlier, above Q3 + factor x IQR of all scores, and if its values are no farther from the mean of the target area than the middle between the nearest and the farthest outlier. Cancel stops within two seconds and leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Score raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Raster that the algorithm &apos;Score anomalies&apos; wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Band to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Metric to filter by; default 1, the metric that was chosen when scoring. Not the percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>The rasters that were scored, in the same order, so that they have the grid of the score raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Rasters of the target area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Optional. Rasters of another area with the same bands, in which anomalies like those of this area are sought; default: the survey rasters themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Outlier factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Scores above the third quartile plus this many interquartile ranges are outliers; default 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>standardised (default): each band less its mean, in standard deviations, so that all elements count alike. raw: in the units of the bands, as published; elements with large numbers then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Sample window (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Side of the square samples that are filtered as one, pixels; 1 (default) filters single pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>GeoTIFF with the score where a pixel was kept, no value elsewhere. A style file lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>High-confidence anomalies, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Optional. One point for each kept pixel or window, with score, percentile (0 to 100) and distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Score above which a pixel is an outlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Largest distance of a kept pixel from the mean of the target area; none if there is no outlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Number of outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Number of them that were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>{label} is {band}, and {layer} has the bands 1 to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>make the sample window (WINDOW) smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {given} is no coordinate reference system that QGIS knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {item} cannot be opened as a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: choose one or more rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {item} cannot be opened as a vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {layer} is no vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {path} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Interpolate samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>geochemistry,samples,interpolation,grid,idw,kriging,triangulation,detection limit,mineral exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Turns sample points with a field for each element into one raster with a band for each element, as &apos;Train model&apos; takes it. Values below detection are recognised as laboratories write them (a less-than sign, a negative number, 0, codes such as -9999) and told for each element; elements that are mostly below detection are left out. Cells too far from any sample have no value. Samples at one place are averaged. Spatial cross-validation, in which whole blocks of the map are held out in turn, tells which elements interpolation cannot support. Cancel stops within two seconds and leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Points, one a sample, with their analyses as fields. Any coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Fields with the analyses: numbers, or texts with a less-than sign for what is below detection. Each becomes a band of its name. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>idw (default): inverse distance weighting of the nearest samples. linear: in the triangles between samples, exact at each. kriging: ordinary kriging of the nearest samples with a variogram that is fitted to each element; the slowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Cell size (map units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Side of the square cells. Empty (default): half the usual distance between neighbouring samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Search radius (map units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Samples within this distance of a cell count, and a cell without enough of them has no value. Empty (default): chosen from the distances between samples; the log tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>What is interpolated. auto (default): logarithms of elements that are skewed, others as they are. log: logarithms, turned back afterwards. linear: values as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Survey area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Optional. Polygons in any coordinate reference system; cells outside have no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Projected system of the raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Coordinate reference system of the raster, in metres or feet, not in degrees. Empty (default): that of the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Unit of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Optional. Such as ppm, ppb or %; written into the bands. &apos;Train model&apos; tells concentrations from other values by it; give it where it is one for all fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Most values below detection (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Elements with a larger share of values below detection are left out and named; percent, default 50. 100 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Samples for each cell at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>A cell is computed from its nearest samples, from no more than this; default 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Samples for each cell at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>A cell with fewer samples within the search radius has no value; default 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Power of the distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Of inverse distance weighting; default 2. The larger it is, the more the nearest sample counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>GeoTIFF with a band for each element. A style file lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Interpolation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Optional. What was done to each element and what to doubt: share below detection, cross-validated error and correlation, a small map; opens offline. The numbers lie beside it as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Number of bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Number of places that samples were taken at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Names of the elements that were left out, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Between held-out samples and what the others give in their place, -1 to 1, median of the elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>{fewest} is {least}, and {neighbours} is {most}: no cell would have a value. Make the first smaller, or the second larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>{label}: {layer} has no coordinate reference system: set the one that its coordinates are in with the tool &apos;Assign projection&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>{label}: {system} is in degrees, and distances need a projected system. Set {setting} to one of this area, such as {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Bands to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Names of bands with commas between them, as &apos;Explore survey&apos; suggests them: Cu, Ni, As; a name that has a comma itself stands in quotation marks. Empty (default): all bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Values below detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>What stands for a value that is written with a less-than sign, as a negative number or as 0. half_limit (default): half the detection limit. limit_over_root_two: 0.71 of it. leave_out: nothing. Codes such as -9999 always stand for no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Distance that counts as deposit (map units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Cells within this distance of a known deposit count as deposit. Map units of the first raster; 0 (default): the cells that it touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>What calculates: auto (default) takes a graphics card with CUDA where there is one, else the processor; cpu and cuda insist. The log says which one is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Processor threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Threads of the processor; empty (default): half as many as it has cores, so that QGIS has room beside them. The same input, seed, device and number of threads give the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Known deposits to keep out of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Windows on these features do not train. Any coordinate reference system. Evaluating on deposits that were excluded is too optimistic, and the evaluation then says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Distance to keep from them (map units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Windows nearer than this to a known deposit do not train. Map units of the first raster; 0 (default) leaves out the windows that touch one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Training area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Polygons of the area that trains, in any coordinate reference system; default: all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Of the values, before they are scaled. auto (default): clr for bands that look like concentrations if there are three or more, log if there are fewer, none for other bands. log: natural logarithm. clr: centred log-ratio over all bands. none: as they are. Zeros and negative values count as below detection where a logarithm is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/post_processors.py"/>
        <source>The style of {file} could not be saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{label}: {source} is no raster that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{label}: the layer {layer} is not a raster file (it comes from {provider}): export it to a GeoTIFF and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{label}: the layer {layer} has {system} in QGIS, and its file has {file_system}: write the right one into the file with the tool &apos;Assign projection&apos;, and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>The layer {layer} has no coordinate reference system, and others have: write its own into its file with the tool &apos;Assign projection&apos;, and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>The layer {layer} ({system}) cannot be brought into the system of {first} ({first_system}): reproject it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>The layer {layer} does not overlap {first}: choose layers of one area, and see that each has the right coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{layer} ({system}) and {first} ({first_system}) are in different coordinate reference systems: evaluate them one at a time, or reproject one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>Windows of {size} x {size} pixels do not fit into {layer}, which has {width} x {height}: {way_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} is no layer of points: choose that of the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} has no field {field}; it has: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} has no points. If it is a table with coordinates, make points of it with the tool &apos;Create points layer from table&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Score anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>geochemistry,anomaly,heatmap,score,percentile,mineral exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Scores each pixel by how badly it fits the background that a model has learnt and how rare it is there, and loads the result as a heatmap of percentiles. Every window that overlaps a pixel counts. The log shows progress, the device and the time left. Cancel stops within two seconds and leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>The rasters to score: those that trained the model, or others with the same bands. Bands are matched by name, so that any order will do. A pixel without a value in any band gets no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Geo-Hgan model (*.geohgan);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Model file that the algorithm &apos;Train model&apos; wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Which score comes first and gives the percentiles. anomaly_score (default): weighted sum of the others. img_distance: between a pixel and its reconstruction. z_distance: between the encodings of the two. feature_distance: between what the discriminator sees in the two. neighbour_distance: between a pixel and the pixels of the training area that are most like it. background_distance: the same for its reconstruction, the background that the networks see in it. All six are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Step between windows (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Pixels; at most the model&apos;s window size. Empty (default): half of it. Smaller steps blend more windows into each pixel and take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Weight of img_distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Weight of z_distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Weight of feature_distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Weight of neighbour_distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Weight of background_distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>In anomaly_score; no unit, 0 leaves it out, default {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>GeoTIFF on the grid of the first raster: the chosen metric, the five others, and as its last band the percentile: the share of the area (0 to 100) that scores lower or the same. A style file lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Optional GeoTIFF, a band for each input band: its share (0 to 1) in the misfit of each pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>train a model with smaller windows, or score a larger raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Stack layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>geology,geophysics,raster,vector,align,resample,rasterize,distance,density,mineral exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Brings any mix of layers onto one grid, as one raster that &apos;Train model&apos; takes: rasters in any system and of any cell size, polygons as a band for each class, lines and points as the distance to them or their density. Names, units and sources are kept in the bands. At least one raster is needed, for the grid. Cancel stops within two seconds and leaves no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Continuous values such as elements and geophysics; all bands of each are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Such as geology. A band for each class of a layer: 1 within its polygons, 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Field with the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Field of the polygons that says their class, in every one of the layers; at most {number} classes. Bands are called after layer and class: geology: granite. Empty (default): each layer is one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Layers to measure the distance to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Such as faults or contacts. A band for each layer: distance to its nearest feature, map units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Layers to measure the density of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Lines or points. A band for each layer: kilometres of line, or number of points, for each square kilometre about a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Radius of densities (map units)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Features within this distance of a cell count towards its density. Empty (default): ten cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Raster with the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Its extent, cells and coordinate reference system are those of the result. Empty (default): those of the first of the rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Side of square cells over the extent of that grid. Empty (default): its own cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Resampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Of rasters on another grid. bilinear (default): between the four nearest cells. nearest: the nearest cell, for classes and codes. cubic: smoother. average: of the cells below, from fine to coarse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Only cells with a value in every band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>If checked, a cell without a value in one band has none in any. Default: no, for training leaves such cells out itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>GeoTIFF with a band for each raster band, class and layer. A style file lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Names of the bands, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Valid cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Share of the cells that have a value in every band, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>There is nothing to stack: choose {rasters}, or vector layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Vector layers have no cells: choose {label}, any raster of this area that has the cells that you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>The layer {layer} has no coordinate reference system: write its own into its file with the tool &apos;Assign projection&apos;, and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>{label} needs a grid in a projected system, and {layer} is in degrees ({system}): reproject it with the tool &apos;Warp (reproject)&apos; to one of this area, such as {zone}, and choose the result as {grid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>{label}: {layer} has other features than polygons: choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>{label}: {layer} has other features than lines or points: choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Lowest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 50 % of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 25 % of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 10 % of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 5 % of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 2 % of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 1 % of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Highest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Low (0): nothing speaks for a deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Middle (0.5): as much speaks for as against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>High (1): most like the known deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>High-confidence anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Halo of a hidden deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/systems.py"/>
        <source>no coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Train model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>geochemistry,anomaly,background,gan,autoencoder,deep learning,mineral exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Learns the geochemical background of a survey from its rasters, for the algorithm that scores anomalies. No known deposits are needed, and none should be excluded if the result is to be evaluated on them: that would flatter it. The log shows the loss of each epoch, the device and the time left. Cancel stops within two seconds; the last complete epoch is kept in a checkpoint beside the model file, from which training can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one, and the log says how. Pixels without a value in any band are left out. &apos;Interpolate samples&apos; makes one of sample points, &apos;Stack layers&apos; of polygons and lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>balanced (default): small convolutional networks, windows of 8 pixels, minutes on a laptop. fast: smaller and shorter still, for a first look. reference: the published networks and schedule, windows of 16 pixels, hours without a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Side of the square windows, pixels, 4 to 64; empty (default): that of the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Epochs at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>At most this many epochs of the first step, in which autoencoder and generators train together. It stops when its loss levels off, and the best epoch is kept. Empty (default): {epochs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Of everything random; default 0. Another seed gives a slightly different model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Epochs of the guided step at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>At most this many epochs of the second step, in which the encoder is guided by the generator. It stops when its loss levels off, and the best epoch is kept. Empty (default): {epochs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows in an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows drawn in each epoch; empty (default): those of the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows in a batch; empty (default): that of the preset. Fewer need less memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Latent size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Numbers that a window is encoded in; empty (default): that of the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Of the first step, the second takes half; empty (default): that of the preset. Make it smaller if training diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Weight of the feature loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Weight in the second step of the discriminator&apos;s features; default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows with a smaller share of pixels with values do not train; 0.01 to 1, default 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Checkpoint to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Geo-Hgan checkpoint (*.checkpoint);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Optional. The file that a cancelled or failed training left beside its model file (model.geohgan.checkpoint). Only EPOCHS, GUIDED_EPOCHS, LEARNING_RATE, KAPPA, WINDOWS_PER_EPOCH, BATCH_SIZE, DEVICE and THREADS may differ from that run; give everything else as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Geo-Hgan model (*.geohgan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>The trained model: one file with networks, band names, scaling, history, and the values of up to 8192 pixels of the training area, which scoring compares with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Training report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Optional. The losses as curves, and what was trained on; opens offline in any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Autoencoder loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Mean loss of the autoencoder in the first step&apos;s best epoch, which is kept, scaled units squared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Reconstruction loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Mean loss of the reconstruction in the second step&apos;s best epoch, which is kept, scaled units squared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>set a smaller window size (PATCH_SIZE), 4 at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>A checkpoint keeps the last complete epoch: to go on, run it again with &quot;{parameter}&quot; (RESUME, advanced) set to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>{number} with {preset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>the map units of the raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: the distance {distance} is larger than the raster; it is in {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: {layer} has no features with a geometry: choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: the field {field} of {layer} is empty in {area}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: the field {field} of {layer} has {count} different values in {area}, and each would be a band. It looks like an identifier: choose one with {most} classes or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{area} or within {distance} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: none of the {count} features of {layer} lies in {place}: choose the layer of this area, and see that it has the right coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>Geo-Hgan: samples to anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>The whole way from samples in one step: interpolates them into a stack of element grids, explores it for the transform and the bands to train with, trains a model on the background, scores every pixel, holds the scores against known deposits, and filters the best metric for high-confidence anomalies. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>Cells within this distance of a known deposit count as deposit when the scores are evaluated. Map units of the stack; 0 (default): the cells that it touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>Points, lines or polygons in any coordinate reference system. They take no part in training; they choose the best metric and measure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>balanced (default): minutes on a laptop. fast: for a first look. reference: the published networks and schedule, hours without a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>ROC curves and the AUC of each metric; opens offline in any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>What the stack holds, which bands were left out of the training, and why; opens offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>GeoTIFF with the score of the best metric where a pixel is a high-confidence anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>One point for each such pixel, with score, percentile (0 to 100) and distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>What was done to each element and what to doubt, cross-validated; opens offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>GeoTIFF with a band for each element, for training and scoring again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>GeoTIFF: the six metrics, and as its last band the percentile (0 to 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>The trained model, for scoring other rasters with the same bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Geo-Hgan: source area to target prospectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>The last third of the method in one step: finds the high-confidence anomalies of a source area, as &apos;Geo-Hgan: survey to anomalies&apos; does, and maps the prospectivity of a target area from its known deposits with these anomalies as further positives, and without them. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Cells within this distance of a known deposit count as deposit, in either area. Map units of its first raster; 0 (default): the cells that it touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>What learns the deposits: a random forest (default), gradient boosting, logistic regression, a support vector machine, or a small convolutional network on windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Parts of the target area that are held out in turn; no more than it has known deposits. Default 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Where anomalies are sought: one raster with a band for each element, or one raster for each, or both; any units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Points, lines or polygons in any coordinate reference system: what the classifier learns from, and is cross-validated against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Where prospectivity is mapped: the same bands as the source area, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>GeoTIFF of the target area: how likely a deposit is, 0 to 1, learnt from known deposits and anomalies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Cross-validated AUC with the anomalies and without; opens offline in any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>The same, learnt from the known deposits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>How well each metric finds the known deposits of the source area; opens offline in any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>GeoTIFF of the source area with the score of the best metric where a pixel is a high-confidence anomaly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>GeoTIFF of the source area: the six metrics, and as its last band the percentile (0 to 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Folds of the cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Survey rasters of the source area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Known deposits of the source area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Known deposits of the target area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>Geo-Hgan: survey to anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>The whole way in one step: trains a model on the background of a survey, scores every pixel, holds the scores against known deposits, and filters the best metric for high-confidence anomalies. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>Cells within this distance of a known deposit count as deposit when the scores are evaluated. Map units of the first raster; 0 (default): the cells that it touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>Optional. Windows on these features do not train. Evaluating on deposits that were excluded is too optimistic, and the report then says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>Windows nearer than this to them do not train. Map units of the first raster; 0 (default) leaves out the windows that touch one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>{python} runs the engine, named by {source}. It has all the packages that are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>The engine runs in its own Python process, apart from QGIS. Choose the Python of an environment that has its packages, or leave this empty and one is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Python of the engine&apos;s environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Show the algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>The algorithms are in the Processing toolbox: enable the Processing plugin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
