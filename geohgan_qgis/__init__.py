"""The plugin in the QGIS desktop: start-up, menu, options."""
