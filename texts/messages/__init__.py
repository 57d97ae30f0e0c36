"""Messages made of facts; each module is one thing that is said."""
