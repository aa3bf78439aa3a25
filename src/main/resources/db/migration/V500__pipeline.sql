-- pipeline: how far each message has walked. No row yet means: waits at the first stage.
create table walk (
    message_id   bigint primary key references message (id),
    stage        text        not null,            -- the stage it stands before
    state        text        not null check (state in ('WAITING', 'WORKING', 'DONE', 'SET_ASIDE')),
    attempts     int         not null default 0,  -- failures at this stage
    next_try_at  timestamptz not null,
    leased_by    text,                            -- the node at work on it
    leased_until timestamptz,
    problem      text,
    changed_at   timestamptz not null
);
create index walk_open on walk (next_try_at, message_id) where state in ('WAITING', 'WORKING');
create index walk_set_aside on walk (message_id desc) where state = 'SET_ASIDE';

-- which version of each stage a message has been through
create table stage_done (
    message_id  bigint      not null references message (id),
    stage       text        not null,
    version     int         not null,
    times       int         not null default 1,
    finished_at timestamptz not null,
    primary key (message_id, stage)
);

-- db-scheduler's own table, as its documentation gives it for PostgreSQL
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
