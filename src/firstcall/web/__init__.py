"""The web shells: the candidate's page and line, the phone's, and the API that invites. Needs the extra `serve`."""
