"""The recipes, one file each. Only here do the rooms meet and are disks touched."""
