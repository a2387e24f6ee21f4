"""Register, login, bearer tokens and credits."""

import base64
import hashlib
import hmac
import json
import os
import sqlite3
import time

from fastapi import APIRouter, Depends, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, Field

import settings
from database import connect

router = APIRouter(prefix="/api/auth")
bearer = HTTPBearer()
TOKEN_SECONDS = 3600


class Registration(BaseModel):
    email: str
    username: str
    password: str = Field(min_length=6)


class Login(BaseModel):
    email_or_username: str
    password: str


def hash_password(password: str, salt: str) -> str:
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 50_000)
    return f"{salt}${digest.hex()}"


def password_matches(password: str, stored: str) -> bool:
    return hmac.compare_digest(hash_password(password, stored.split("$")[0]), stored)


def sign(text: str) -> str:
    return hmac.new(settings.SECRET_KEY, text.encode(), "sha256").hexdigest()


def issue_token(username: str) -> str:
    claims = json.dumps({"sub": username, "exp": int(time.time()) + TOKEN_SECONDS})
    body = base64.urlsafe_b64encode(claims.encode()).decode()
    return f"{body}.{sign(body)}"


def username_of(token: str) -> str:
    body, _, signature = token.partition(".")
    if not hmac.compare_digest(sign(body), signature):
        raise HTTPException(401, "Invalid token")
    claims = json.loads(base64.urlsafe_b64decode(body))
    if claims["exp"] < time.time():
        raise HTTPException(401, "Token expired")
    return claims["sub"]


def find(name: str):
    with connect() as connection:
        return connection.execute(
            "SELECT * FROM accounts WHERE username = ? OR email = ?", (name, name)
        ).fetchone()


def current_account(credentials: HTTPAuthorizationCredentials = Depends(bearer)):
    account = find(username_of(credentials.credentials))
    if account is None:
        raise HTTPException(401, "Unknown account")
    return account


def spend_credit(account) -> int:
    """Takes one credit and returns how many are left."""
    with connect() as connection:
        spent = connection.execute(
            "UPDATE accounts SET credits = credits - 1 WHERE id = ? AND credits > 0",
            (account["id"],),
        )
        if spent.rowcount == 0:
            raise HTTPException(402, "No credits left")
        left = connection.execute("SELECT credits FROM accounts WHERE id = ?", (account["id"],))
        return left.fetchone()["credits"]


@router.post("/register", status_code=201)
def register(form: Registration):
    password = hash_password(form.password, os.urandom(8).hex())
    try:
        with connect() as connection:
            connection.execute(
                "INSERT INTO accounts (email, username, password, credits) VALUES (?, ?, ?, ?)",
                (form.email, form.username, password, settings.START_CREDITS),
            )
    except sqlite3.IntegrityError as taken:
        # A registration that is sent twice by the same person is no conflict.
        known = find(form.username)
        same = known is not None and known["email"] == form.email
        if not (same and password_matches(form.password, known["password"])):
            raise HTTPException(409, "Email or username is taken") from taken
    return {"username": form.username, "email": form.email}


@router.post("/login")
def login(form: Login):
    account = find(form.email_or_username)
    if account is None or not password_matches(form.password, account["password"]):
        raise HTTPException(401, "Wrong name or password")
    return {"access_token": issue_token(account["username"]), "token_type": "bearer"}
