"""Serves MiniStack on 127.0.0.1 until standard input ends.

Usage: serve.py PORT (0 takes a free one). Prints "ready PORT" once it answers, or "unavailable REASON" when
it can't have the port. MiniStack's own command isn't used: it writes a file for its process id, and outlives
whoever started it.
"""

import asyncio
import errno
import http.client
import os
import signal
import socket
import sys
import threading


def end_with_parent():
    # The pipe closes when the parent ends, however it does; a killed parent can't tell us otherwise.
    sys.stdin.buffer.read()
    os._exit(0)


def bound_socket(port):
    # Binding 127.0.0.1 beside somebody's 0.0.0.0 is allowed on macOS and Windows: ask first.
    if port != 0:
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                raise OSError(errno.EADDRINUSE, os.strerror(errno.EADDRINUSE))
    server = socket.socket()
    if sys.platform != "win32":
        # A port that was ours a second ago is free again at once.
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind(("127.0.0.1", port))
    return server


def quick_srp():
    # Python's own pow takes 65 ms for each of SRP's powers, of which a sign-in has four.
    import gmpy2
    from ministack.services import cognito

    cognito.pow = lambda base, exponent, modulus: int(gmpy2.powmod(base, exponent, modulus))


def long_passwords():
    # Cognito makes passwords that fit the pool's policy, MiniStack some of 12 characters: no policy asks for
    # more than 99.
    from ministack.services import cognito

    short = cognito._generate_temp_password
    cognito._generate_temp_password = lambda: short().ljust(99, "x")


def without_functions():
    # The functions that a stack names are in an AWS account, and can't be called here: without this, whoever
    # signs up is refused because they aren't found.
    from ministack.services import cognito

    nothing = {"autoConfirmUser": False, "autoVerifyEmail": False, "autoVerifyPhone": False}
    cognito._apply_presignup_trigger = lambda *_, **__: nothing
    cognito._apply_custom_message_trigger = lambda *_, **__: {}
    cognito._apply_pretoken_trigger = lambda *_, claims, **__: claims


def without_threads():
    # Each operation has a thread of its own, since a function may call back before it answers: a third of the
    # time of most, and here no function is called.
    from ministack.services import cognito

    in_thread = cognito.run_reentrant

    async def run(work, *args, **options):
        return work(*args) if work is cognito._run_idp_handler else await in_thread(work, *args, **options)

    cognito.run_reentrant = run


def shared_signing_keys():
    # To make two keys for each pool takes 0.12 s: here all pools sign with the same two.
    from ministack.services import cognito

    signing_key = cognito._pool_signing_key
    cognito._pool_signing_key = lambda pool, use: signing_key("shared", use)
    for use in ("access", "id"):
        signing_key("shared", use)


def warm_up(port):
    quick_srp()
    shared_signing_keys()
    long_passwords()
    without_functions()
    without_threads()
    # MiniStack loads a service, and makes its signing key, at the first request: 0.4 s that pass here
    # while the parent still prepares its own.
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request(
        "POST",
        "/",
        '{"MaxResults":1}',
        {
            "X-Amz-Target": "AWSCognitoIdentityProviderService.ListUserPools",
            "Content-Type": "application/x-amz-json-1.1",
            "Authorization": "AWS4-HMAC-SHA256 Credential=test/20250101/us-east-1/cognito-idp/aws4_request, "
            "SignedHeaders=host, Signature=none",
        },
    )
    connection.getresponse().read()


def main():
    # Ctrl-C reaches the whole process group; whoever started us decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_parent, daemon=True).start()

    try:
        server = bound_socket(int(sys.argv[1]))
    except OSError as error:
        print(f"unavailable {error.strerror}", flush=True)
        return
    port = server.getsockname()[1]

    os.environ.update(
        GATEWAY_PORT=str(port),
        SERVICES="cognito-idp",
        AUTH="true",
        LOG_LEVEL="WARNING",
        IOT_MTLS_ENABLED="0",
        # Signing keys stay in memory: nothing can be created below the null device.
        STATE_DIR=os.path.join(os.devnull, "state"),
        # MiniStack clears away its own containers; none of those on this machine are ours.
        DOCKER_HOST="unix://" + os.devnull + "/docker.sock",
    )
    from hypercorn.asyncio import serve
    from hypercorn.config import Config
    from ministack.app import app
    from ministack.core import iam_evaluator

    # The roles that a stack names are in an AWS account: here they are taken at their word.
    iam_evaluator.validate_role_arn = lambda arn: None
    config = Config()
    config.bind = [f"fd://{server.detach()}"]
    config.loglevel = "WARNING"

    async def ready_and_forever():
        print(f"ready {port}", flush=True)
        threading.Thread(target=warm_up, args=(port,), daemon=True).start()
        await asyncio.Event().wait()

    # Hypercorn asks what to wait for as soon as it accepts connections.
    asyncio.run(serve(app, config, shutdown_trigger=ready_and_forever))


main()
