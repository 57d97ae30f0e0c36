"""QR codes as pictures."""

from __future__ import annotations

import io


def qr_picture(link: str) -> bytes:
    """Draw a QR code as a PNG that a phone reads from another phone's screen or from a poster."""
    import segno  # noqa: PLC0415 - only for who invites

    picture = io.BytesIO()
    segno.make(link, error="m", micro=False).save(picture, kind="png", scale=12, border=4)
    return picture.getvalue()
