"""Samples as a laboratory reports them: a table of texts, and what the texts mean.

From the ground up: words (`words`), one text (`value`), the texts of a field (`field`), those of two fields that go
together (`signs`), and the table (`table`) of these at their `locations`.
"""
