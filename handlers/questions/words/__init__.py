"""What the understanding knows of Indonesian and English: general words only, none of any visit."""
