"""`lokus demo`: the real bot with a sample visit, against the stand-in for Telegram, on a page for three people.

Everything is made anew at each start and gone at its end; nothing of the user's own settings or data is touched.
"""
