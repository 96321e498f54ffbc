#!/usr/bin/env python3
"""Whether a SOAP toolkit that nobody here wrote can read the WSDL from a running simulator and call it.

Usage: soap-toolkit-check.py http://127.0.0.1:4801/PatientServices APPLICATION_ID
Needs zeep (Debian: python3-zeep). Exits with 0 when both answers are right.
"""
import sys

import requests
from zeep import Client
from zeep.transports import Transport


def main(endpoint: str, application_id: str) -> int:
    http = requests.Session()
    # Proxies of the environment must not come between this machine and itself.
    http.trust_env = False
    http.headers.update({"X-API-ApplicationId": application_id, "X-API-Version": "2.1.0.0"})
    client = Client(f"{endpoint}?wsdl", transport=Transport(session=http))
    operations = client.service._binding.all()
    print(f"{len(operations)} operations")

    opened = client.service.CreateEndUserSession()
    print(opened)
    http.headers["X-API-EndUserSessionId"] = opened.EndUserSessionId
    answer = client.service.GetClinicalVersionInformation(NationalPracticeCode="X99906")
    print(answer)

    right = (
        len(operations) == 30
        and opened.TimeoutMinutes == 20
        and answer.NationalPracticeCode == "X99906"
        and answer.ApiVersion == "1.8.0.0"
        and answer.Live is True
    )
    if not right:
        print("The answers are not what they should be.", file=sys.stderr)
    return 0 if right else 1


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
