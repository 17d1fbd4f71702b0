# Words of the printed pages.
