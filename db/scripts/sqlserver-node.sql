-- Lets the nodes' login of sqlserver-logins.sql join the role of sqlserver-rights.sql; run it after that one, in the same database.
ALTER ROLE [scoring_app] ADD MEMBER [scoring_node];
GO
