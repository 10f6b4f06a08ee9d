"""Recording folders (`interview.json`, `call.flac`, `transcript.vtt`): out of the database, back, held against it."""

from firstcall.recordings.folder import Checked, check_folder, export_folder, import_folder, write_folder

__all__ = ["Checked", "check_folder", "export_folder", "import_folder", "write_folder"]
