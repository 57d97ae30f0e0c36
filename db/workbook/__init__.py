"""The workbook: reading, checking, comparing and writing a visit as a spreadsheet or a folder of CSV files."""
