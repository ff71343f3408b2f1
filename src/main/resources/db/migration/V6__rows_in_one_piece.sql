-- A decision's row, with its words for the full text, is about three kilobytes, an item's little more. Beyond two the database
-- would pack the longest values, or put them aside, and fetch and unpack them again for each hit that is ranked and each
-- record that is shown. Up to a page they stay as they are; rows written before stay as they were.
ALTER TABLE resolutions SET (toast_tuple_target = 8160);
ALTER TABLE agenda_items SET (toast_tuple_target = 8160);
