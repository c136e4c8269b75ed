"""Areas of high scores as targets to visit: outlined, explained by their elements, and ranked by a stated sum.

The sum is a weighted mean of criteria from 0 to 1, an index overlay as Bonham-Carter (1994) calls it; its weights are a
choice of the user, not a measurement (`ranking`). Elements lead that add twice as much to the score as if all added
alike, a convention of ours (`elements`).

References:
    Bonham-Carter, G. F. (1994). Geographic Information Systems for Geoscientists: Modelling with GIS. Pergamon.
"""
