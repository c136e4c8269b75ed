"""Samples as a laboratory reports them: a table of texts, and what the texts mean.

From the ground up: one text (`value`), the texts of a field (`field`), and the table (`table`) of these at their
`locations`.
"""
