"""What must not become public of a text, by the ways in which it is written: a table of patterns.

Rather too much is taken out than too little. What is only like it stays: paths, `key` as a word, `monkey=`.
"""

from __future__ import annotations

import re

HIDDEN = "***"

# Names whose values are secret wherever they stand, at the end of longer names too, as in "AWS_SECRET_ACCESS_KEY".
_ANY_NAME = r"(?<![\w.-])[\w.-]*"
_KEYS = "api|access|account|secret|private|shared|subscription|signing|encryption|storage|master|auth"
_WORDS = "passw(?:or)?d|passwort|passphrase|passcode|pwd|contraseña|密码"
_NAMES = (
    rf"(?:{_WORDS}|token|secret|credentials?|cookies?|signature|connection[_.-]?string|"
    rf"(?:{_KEYS})[_.-]?key(?:[_.-]?id)?)"
)
# Those of a parameter or an environment variable alone: "the key: press it" is none.
_SHORT_NAMES = "(?:key|sig|sas|auth|pass|pw|jwt)"
_VARIABLES = r"(?-i:[A-Z][A-Z0-9]*_(?:[A-Z0-9]+_)*(?:KEY|PASS|AUTH|SAS|PW))"
_CURRENT_FOLDER = r"(?!(?-i:OLD)?(?-i:PWD)=)"
_SEPARATOR = r"""\\?["']?[ \t]*(?:=>?|:(?!//)|：)[ \t]*"""
# In quotes, which JSON within JSON escapes, to the end of the line where they do not close; else up to a blank.
_VALUE = (
    rf"(?!\\?[\"']?{re.escape(HIDDEN)})"
    r"""(?:(?:\\".*?\\"|\\'.*?\\'|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.|'')*')\S*|["'][^\r\n]*|\S+)"""
)
_SCHEMES = "(?:bearer|basic|token|apikey|negotiate|ntlm)"
_HOST = r"(?:[A-Za-z][\w.-]*|\d+(?:\.\d+){3}|\[[0-9A-Fa-f:]+\])"

_TABLE = [
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        # What is known by its look: private keys, JSON web tokens, keys of clouds and of repositories.
        (r"(-----BEGIN [A-Z ]*PRIVATE KEY-----)[\s\S]*?(-----END|\Z)", rf"\1{HIDDEN}\2"),
        (r"\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)?", HIDDEN),
        (r"\b(?-i:(?:AKIA|ASIA)[A-Z0-9]{16})\b|\bgh[a-z]_\w{16,}|\bgithub_pat_\w{16,}", HIDDEN),
        # Addresses: who logs in, up to the last @, since a password may hold one itself; then their parameters.
        (r"(?<=://)(?:[^\s@:]{0,999}:\S{0,999}|[^\s@/:]{1,999})@", f"{HIDDEN}@"),
        (r"(%3A%2F%2F)(?:(?!%2F)[^\s&])*?%40", rf"\1{HIDDEN}%40"),
        (
            rf"((?<=[?&;#])(?:[\w.-]*{_NAMES}|{_SHORT_NAMES}|cookie|header\.[\w-]+)=)[^&\s\"'<>]*",
            rf"\1{HIDDEN}",
        ),
        (
            rf"((?:(?<=[?&;#])|(?<=%3F)|(?<=%26)|(?<=%3B))(?:[\w.-]*{_NAMES}|{_SHORT_NAMES}|header\.[\w-]+)%3D)(?:(?!%26)[^&\s\"'<>])*",
            rf"\1{HIDDEN}",
        ),
        # Headers.
        (rf"(authorization{_SEPARATOR})(?=digest|aws4|hawk|oauth)[^\r\n]+", rf"\1{HIDDEN}"),
        (rf"(authorization{_SEPARATOR})(?:{_SCHEMES}[ \t]+\S+|{_VALUE})", rf"\1{HIDDEN}"),
        (r"\b((?:set-)?cookie: *)[^\r\n]+", rf"\1{HIDDEN}"),
        # Names and their values.
        (rf"({_CURRENT_FOLDER}{_ANY_NAME}{_NAMES}{_SEPARATOR}){_VALUE}", rf"\1{HIDDEN}"),
        (rf"({_ANY_NAME}{_NAMES}>)[^<\r\n]+(?=</)", rf"\1{HIDDEN}"),
        (rf"((?<![\w-])--?(?:[\w-]*-)?{_NAMES}[ \t]+){_VALUE}", rf"\1{HIDDEN}"),
        (rf"(--config[ \t]+(?:{_ANY_NAME}{_NAMES}|{_VARIABLES})[ \t]+){_VALUE}", rf"\1{HIDDEN}"),
        (rf"((?<![\w.-])(?:{_WORDS})[ \t]+)(?=[\"']){_VALUE}", rf"\1{HIDDEN}"),
        (rf"((?<![\w./\\])(?<!\w-){_SHORT_NAMES}=){_VALUE}", rf"\1{HIDDEN}"),
        (rf"((?<!\w){_VARIABLES}\\?[\"']?(?:=|: ?)){_VALUE}", rf"\1{HIDDEN}"),
        # Who logs in where, without an address around it.
        (r"(_proxy\\?[\"']?(?:=|: ?))(?!\w+://)\S*@", rf"\1{HIDDEN}@"),
        (r"\b(OCI:)\S*@", rf"\1{HIDDEN}@"),
        (
            rf"(?<![\w./\\@:%+~-])(?!mailto:)(?=[\d_.%+~-]*[^\W\d_])[\w.%+~-]{{1,99}}:(?![/\\])[^\s\"'<>]{{1,999}}@(?={_HOST})",
            f"{HIDDEN}@",
        ),
        # Schemes without their header.
        (r"\b((?-i:Bearer)[ \t]+)(?!token\b)\S+|\b(bearer[ \t]+)(?=\S*\d)\S{8,}", rf"\1\2{HIDDEN}"),
        (r"\b(basic[ \t]+)(?=\S*(?-i:[a-z][A-Z]|[\d=]))[A-Za-z0-9+/]{6,}={0,2}(?![^\s\"'])", rf"\1{HIDDEN}"),
    )
]


def without_secrets(text: str) -> str:
    """The text without passwords, keys and tokens."""
    for pattern, replacement in _TABLE:
        text = pattern.sub(replacement, text)
    return text
