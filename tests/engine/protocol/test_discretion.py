"""Which secrets are taken out of a text, and what is only like them; every secret is called hush."""

from __future__ import annotations

import pytest

from models.protocol.discretion import without_secrets

BASE64 = "aHVzaDpodXNoaHVzaA=="
SECRETS = [
    # Data sources of GDAL and QGIS.
    "PG: host=x password=hush user=y",
    "dbname='x' host=h user='me' password='a hush with blanks' sslmode=disable",
    'password="a hush with \\" a quote" host=x',
    "password='hush''s own hush' host=x",
    "password='hush that is cut",
    "MySQL:db,user=me,password=hush,port=3306",
    "MSSQL:server=x;database=y;uid=me;pwd=hush;",
    "OCI:me/hush@db",
    "PGPASSWORD=hush",
    "MYSQL_PWD=hush",
    # Addresses.
    "https://me:hush@host.example/x.tif",
    "https://me:hush@hush/hush@host.example/x.tif",
    "https://hush@host.example/x.git",
    "/vsicurl/https://me:hush@host.example/x.tif",
    "ftp://me:hush@10.0.0.1:21/x",
    "postgresql://me:hush@[::1]:5432/db",
    "me:hush@host.example:5432",
    "HTTP_PROXY: me:hu:hush@hush@proxy:8080",
    "http_proxy=hush@proxy:8080",
    "cannot connect to (me:hush@10.0.0.1)",
    "me:hush@localhost",
    # Parameters of addresses.
    "https://host.example/wmts?layer=x&key=hush&format=png",
    "https://host.example/wmts?KEY=hush",
    "https://host.example/x?apikey=hush&amp;api_key=hush",
    "https://host.example/x?subscription-key=hush",
    "https://host.example/x?access_token=hush#id_token=hush",
    "https://host.blob.example/c/x.tif?sv=2025-01-01&ss=b&sp=r&sig=hush%3D&se=2030",
    "https://host.example/x.tif?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=hush%2F2030&X-Amz-Signature=hush",
    "https://host.example/x.tif?X-Amz-Expires=60&X-Amz-Security-Token=hush&x=1",
    "https://host.example/x.tif?X-Goog-Credential=hush&X-Goog-Signature=hush",
    "/vsicurl?use_head=no&header.Authorization=Bearer%20hush&url=https://host.example/x.tif",
    "/vsicurl?header.X-Thing=hush&url=https%3A%2F%2Fhost.example%2Fx.tif",
    "/vsicurl?userpwd=me:hush&url=https://host.example/x.tif",
    "/vsicurl?url=https%3A%2F%2Fme%3Ahush%40host.example%2Fx.tif%3Fkey%3Dhush%26layer%3D1",
    "type=xyz&url=https://host.example/%7Bz%7D.png?api_key%3Dhush&zmax=19",
    "https://s3.host.example/a.tif?AWSAccessKeyId=hush&Expires=1&Signature=hush",
    # Headers.
    "Authorization: Bearer hush",
    "Authorization: Basic hush",
    "authorization: hush",
    'Authorization: Digest username="me", response="hush"',
    "Proxy-Authorization: Basic hush",
    "{'Authorization': 'Bearer hush', 'Accept': 'text/html'}",
    'curl -H "Authorization: Bearer hush" https://host.example',
    "GDAL_HTTP_HEADERS=Authorization: Bearer hush",
    "X-Api-Key: hush",
    "Ocp-Apim-Subscription-Key: hush",
    "Cookie: session=hush; other=hush",
    "it was sent Bearer hush",
    # Environment variables and settings.
    "AWS_SECRET_ACCESS_KEY=hush",
    "AWS_ACCESS_KEY_ID=hush AWS_SESSION_TOKEN=hush",
    "AWS_SECRET_ACCESS_KEY: hush",
    "export AZURE_STORAGE_ACCESS_KEY='hush'",
    "AZURE_STORAGE_SAS_TOKEN=hush AZURE_SAS=hush",
    "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=hush==;EndpointSuffix=y",
    "BlobEndpoint=https://x;SharedAccessSignature=sv=2025&sig=hush",
    "GS_SECRET_ACCESS_KEY=hush",
    "AZURE_STORAGE_CONNECTION_STRING=hush GDAL_HTTP_COOKIE=hush",
    "gdalinfo --config AWS_SECRET_ACCESS_KEY hush --config SWIFT_KEY 'a hush'",
    'user "me" password "a hush"',
    "contraseña=hush Passwort: hush 密码：hush",
    "SWIFT_KEY=hush SWIFT_AUTH_TOKEN=hush",
    "GDAL_HTTP_USERPWD=me:hush GDAL_HTTP_PROXYUSERPWD=me:hush",
    "PLANET_API_KEY=hush",
    "key=hush sig=hush signature=hush sas=hush jwt=hush",
    "apikey=hush api_key=hush api-key=hush",
    "token=hush",
    "token = hush",
    "client_secret: hush",
    "dbPassword=hush",
    # JSON, reprs, XML, command lines.
    '{"api_token": "hush", "x": 1}',
    "{'password': 'a hush with blanks', 'x': 1}",
    '"{\\"password\\": \\"a hush with blanks\\", \\"x\\": 1}"',
    '{"X-Amz-Signature": "hush"}',
    "<Password>hush</Password>",
    "--password hush --api-key hush --key=hush -token 'a hush'",
]
READABLE = [
    "/home/me/data/a.tif",
    "C:\\Users\\me@corp\\x.tif",
    "/data/key=5/part.tif",
    "see https://pypi.org/simple",
    "https://host.example/pkg@1.2/file.js",
    "https://host.example/wmts?layer=keys&monkey=5&format=png",
    "https://host.example:8080/a?x=1",
    "/vsis3/bucket/x.tif",
    "/vsicurl?use_head=no&list_dir=no&url=https://host.example/x.tif",
    "git@github.com:owner/repository",
    "mailto:me@example.org",
    "write to me@example.org",
    "EPSG:4326@2020.0",
    "survey@1",
    "12:30@site",
    "KeyError: 'Cu'",
    'the element keys "Cu", "Au"',
    '{"key": "Cu"}',
    "the key: press it",
    "a key, a signature and a token",
    "monkey=5 turkey=7 keys=Cu,Au element_key=Cu element.key=Cu keyboard=us",
    "passing=3 bypass=4 compass=5 author=me signal=6 design=7 tokens=512 tokenizer=x",
    "PWD=/home/me OLDPWD=/home",
    "AWS_REGION=eu-west-1 GDAL_DATA=/usr/share/gdal KEYS=5",
    "Basic statistics of the survey",
    "Basic 2024 survey",
    "gold bearer quartz veins",
    'File "/x/token.py", line 3, in secret',
    "Proxy: none",
    "Unexpected token 'x' in \"a.json\"",
    "gdalinfo --config GDAL_CACHEMAX 128 a.tif",
    "密钥与密码的说明",
    "geology:ore type",
    "cells: 512 x 512, seed=7, window=9",
]


@pytest.mark.parametrize("text", SECRETS)
def test_a_secret_is_hidden(text):
    hidden = without_secrets(text)
    assert "hush" not in hidden and "***" in hidden
    assert without_secrets(hidden) == hidden


@pytest.mark.parametrize("text", READABLE)
def test_what_is_only_like_a_secret_stays(text):
    assert without_secrets(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("PG: host=x password='a hush' user=y", "PG: host=x password=*** user=y"),
        ("https://x/wmts?layer=x&key=hush&format=png", "https://x/wmts?layer=x&key=***&format=png"),
        ("https://me:hush@x/a.tif is not there", "https://***@x/a.tif is not there"),
        ("https://x/a.tif?sp=r&sig=hush%3D&se=2030", "https://x/a.tif?sp=r&sig=***&se=2030"),
        ("/vsicurl?header.X=hush&url=https://x/a.tif", "/vsicurl?header.X=***&url=https://x/a.tif"),
        ("AWS_SECRET_ACCESS_KEY=hush AWS_REGION=eu", "AWS_SECRET_ACCESS_KEY=*** AWS_REGION=eu"),
        ("me:hush@host.example:5432/db", "***@host.example:5432/db"),
        ("Authorization: Bearer hush was refused", "Authorization: *** was refused"),
    ],
)
def test_what_stands_around_a_secret_stays(text, left):
    assert without_secrets(text) == left


def test_what_is_known_by_its_look_is_hidden():
    header = "-----BEGIN RSA PRIVATE " + "KEY-----"
    for secret in ("eyJ" + "hbGciOi.eyJodXNo.c2ln", "AKIA" + "ABCDEFGHIJKLMNOP", "ghp_" + "a1" * 18, f"Basic {BASE64}"):
        assert secret.split()[-1] not in without_secrets(f"it said {secret} and went on")
    hidden = without_secrets(f"{header}\n{BASE64}\n{BASE64}\n-----END RSA PRIVATE KEY-----\nafter")
    assert BASE64 not in hidden and hidden.endswith("after")
    assert BASE64 not in without_secrets(f"{header}\n{BASE64}\ncut")


@pytest.mark.parametrize("piece", ["a", "a,", "a:", "a b ", '\\"', "a.b-", "5 ", "%3A%2F%2F"])
def test_long_texts_are_read_to_their_end(piece):
    """A pattern that looks back over what it has read would be at it for hours."""
    text = piece * (100_000 // len(piece))
    assert without_secrets(text) == text
