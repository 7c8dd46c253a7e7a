"""The form of the four kinds of file: what may stand in them, and how a tree of texts becomes the model.

Nothing outside this room knows pydantic.
"""
