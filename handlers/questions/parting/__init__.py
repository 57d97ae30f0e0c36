"""Parts a message into the questions that it asks, and puts their answers together."""
