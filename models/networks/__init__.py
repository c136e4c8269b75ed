"""The networks of Geo-Hgan, as the tables of the paper describe them; pure `nn.Module`s."""
