// Only the C target `Floor` includes libxml2, and does so itself.
