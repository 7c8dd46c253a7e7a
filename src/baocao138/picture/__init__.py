"""Pictures of figures. Needs the extra ``baocao138[bieu-do]``; knows what is to be drawn, nothing of where it goes."""
