"""Sound: formats, files, voice activity helpers and the recorder; integer samples inside, float seconds outside."""
