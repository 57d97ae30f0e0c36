"""Says how good answers are: tables of questions, what any answer has to beat, other ways to ask."""
