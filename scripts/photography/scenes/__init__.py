"""Styled scenes: products of the shop together in a room, for the gallery, the categories and the home page."""
