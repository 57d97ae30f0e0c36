"""How updates reach the bot: getUpdates or a webhook, and who the bot is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.fake_telegram.refusals import Refusal, bad_request

if TYPE_CHECKING:
    from bot.fake_telegram.things import Json
    from bot.fake_telegram.world import World

WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
SECRET = re.compile(r"[A-Za-z0-9_-]*\Z")
SECRET_LENGTH = 256
LONGEST_POLL_SECONDS = 50
CONNECTIONS = range(1, 101)
PORTS = (80, 88, 8443, 443)
LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def get_me(world: World, _args: Json) -> Json:
    return world.bot_json | {
        "can_join_groups": True,
        "can_read_all_group_messages": world.reads_all_group_messages,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(world: World, args: Json) -> list[Json]:
    """Numbers out of range are taken for the nearest good one, as Telegram does."""
    if world.webhook.url:
        raise Refusal(409, WEBHOOK_ACTIVE)
    world.updates.allow(args.get("allowed_updates"))
    if offset := args.get("offset", 0):
        world.updates.confirm(offset)
    limit = min(max(args.get("limit", 100), 1), 100)
    seconds = min(max(args.get("timeout", 0), 0), LONGEST_POLL_SECONDS)
    limit, seconds = world.updates.slowed(offset, limit, seconds)
    return await world.updates.get(limit=limit, seconds=seconds)


def set_webhook(world: World, args: Json) -> bool:
    url = args.get("url", "")
    secret = args.get("secret_token", "")
    if url and not acceptable(url):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if url and not at_a_known_port(url):
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if len(secret) > SECRET_LENGTH:
        raise bad_request("secret token is too long")
    if not SECRET.match(secret):
        raise bad_request("secret token contains unallowed characters")
    world.updates.allow(args.get("allowed_updates"))
    if args.get("drop_pending_updates"):
        world.updates.clear()
    world.updates.terminate("terminated by setWebhook request")
    connections = args.get("max_connections", 40)
    world.webhook.point_at(url, secret, connections if connections in CONNECTIONS else 40)
    return True


def acceptable(url: str) -> bool:
    """https, as Telegram asks; plain http on this machine only."""
    parts = urlsplit(url)
    return bool(parts.hostname) and (parts.scheme == "https" or parts.hostname in LOOPBACK)


def at_a_known_port(url: str) -> bool:
    parts = urlsplit(url)
    return parts.hostname in LOOPBACK or (parts.port or PORTS[-1]) in PORTS


def delete_webhook(world: World, args: Json) -> bool:
    if args.get("drop_pending_updates"):
        world.updates.clear()
    world.webhook.point_at("", "", 40)
    return True


def get_webhook_info(world: World, _args: Json) -> Json:
    info: Json = {
        "url": world.webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.queue),
    }
    if world.webhook.url:
        info["max_connections"] = world.webhook.connections
    if world.updates.allowed:
        info["allowed_updates"] = sorted(world.updates.allowed)
    if world.webhook.last_error:
        info |= {
            "last_error_date": world.webhook.last_error_date,
            "last_error_message": world.webhook.last_error,
        }
    return info


def log_out(world: World, _args: Json) -> bool:
    """Nothing changes: there is no other server to log in to."""
    world.updates.terminate("terminated by other getUpdates request")
    return True
