"""What the engine says of the workers of a scheduler."""

from __future__ import annotations

import sys

import pytest

from models.protocol.cluster_look import look
from models.protocol.errors import Cancelled, EngineError
from models.protocol.schedulers import Scheduler


@pytest.fixture
def asked(fake_root):
    """Ask an engine whose look is the given program."""

    def ask(program: str, cancelled: bool = False) -> str:
        root = fake_root("")
        (root / "models" / "compute").mkdir()
        (root / "models" / "compute" / "__init__.py").touch()
        say = (root / "models" / "__main__.py").read_text(encoding="utf-8")
        (root / "models" / "compute" / "look.py").write_text(say + program, encoding="utf-8")
        return str(look(Scheduler("tcp://node1:8786", "/safe/dask.yaml"), sys.executable, lambda: cancelled, root))

    return ask


def test_it_says_what_the_engine_says(asked):
    program = "say(type='log', text=' '.join(sys.argv[1:]))\nsay(type='result')"
    assert asked(program) == "tcp://node1:8786 /safe/dask.yaml"


@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        ("say(type='error', text='no worker', detail='')", "^no worker$"),
        ("import no_such_package", "no_such_package"),
        ("say(type='result')", "ended before its job was done"),
    ],
)
def test_what_is_wrong_is_told(asked, program, sentence):
    with pytest.raises(EngineError, match=sentence):
        asked(program)


def test_it_can_be_cancelled(asked):
    with pytest.raises(Cancelled):
        asked("time.sleep(600)", cancelled=True)
