#!/usr/bin/env python3
"""Checks that an independent SOAP toolkit can read the WSDL of a running simulator and call it.

Usage: checkSoapToolkit.py http://127.0.0.1:4801/PatientServices APPLICATION_ID
Needs zeep (Debian: python3-zeep). Exits with 0 when both responses are correct.
"""
import sys

import requests
from zeep import Client
from zeep.transports import Transport


def main(endpoint: str, application_id: str) -> int:
    http = requests.Session()
    # The proxy settings of the environment must not apply to this machine.
    http.trust_env = False
    http.headers.update({"X-API-ApplicationId": application_id, "X-API-Version": "2.1.0.0"})
    client = Client(f"{endpoint}?wsdl", transport=Transport(session=http))
    operations = client.service._binding.all()
    print(f"{len(operations)} operations")

    session = client.service.CreateEndUserSession()
    print(session)
    http.headers["X-API-EndUserSessionId"] = session.EndUserSessionId
    version_information = client.service.GetClinicalVersionInformation(NationalPracticeCode="X99906")
    print(version_information)

    is_correct = (
        len(operations) == 30
        and session.TimeoutMinutes == 20
        and version_information.NationalPracticeCode == "X99906"
        and version_information.ApiVersion == "1.8.0.0"
        and version_information.Live is True
    )
    if not is_correct:
        print("The responses are not correct.", file=sys.stderr)
    return 0 if is_correct else 1


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
