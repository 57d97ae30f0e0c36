"""Started in place of `python -u -c CODE`: has that process forked from `tests.workers`, and ends as it does.

Where tests could not be collected there, it becomes that process itself, which will say why.
"""

import json
import os
import signal
import socket
import sys
from pathlib import Path

_, address, *options = sys.argv
wanted = {
    "module": "-c",
    "arguments": options[-1:],
    "environment": dict(os.environ),
    "folder": str(Path.cwd()),
}
with socket.socket(socket.AF_UNIX) as connection, connection.makefile() as told:
    try:
        connection.connect(address)
        socket.send_fds(connection, [json.dumps(wanted).encode()], [0, 1, 2])
        told.readline()  # its id
    except OSError:
        os.execv(sys.executable, [sys.executable, *options])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # which the forked process gets too
    for stream in (0, 1):
        os.close(stream)
    sys.exit(int(told.readline()))
