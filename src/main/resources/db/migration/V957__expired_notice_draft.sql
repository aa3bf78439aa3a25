-- correspondence: the templates are those of the code; a list here would have to be kept twice.
alter table draft drop constraint draft_template_check;
