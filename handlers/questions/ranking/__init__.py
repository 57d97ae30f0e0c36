"""Ranks rows of the workbook where the rules know no answer, by weights that were trained on the tables of questions."""
