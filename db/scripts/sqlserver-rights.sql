-- Roles for the accounts that use the database; run it after sqlserver-migrations.sql, as often as you like.
-- The account that migrates owns the schema. The accounts below own nothing: none may create, alter or drop a table, or switch
-- a trigger off.
--
--   scoring_app          every node: reads and writes, but changes nothing of what was written once, and removes nothing
--                        from the audit log, the draws, the urn and the roll of voters
--   scoring_app_no_jobs  nodes whose Jobs:Enabled is false, beside scoring_app: they remove no frozen statistics either,
--                        which is left to the retention that runs as a job
--   scoring_analysis     tools for analysis: the views in schema bi and nothing else
--
-- An account joins a role by: ALTER ROLE scoring_app ADD MEMBER [name];
SET XACT_ABORT ON;
GO

IF DATABASE_PRINCIPAL_ID(N'scoring_app') IS NULL
    CREATE ROLE scoring_app;
IF DATABASE_PRINCIPAL_ID(N'scoring_app_no_jobs') IS NULL
    CREATE ROLE scoring_app_no_jobs;
IF DATABASE_PRINCIPAL_ID(N'scoring_analysis') IS NULL
    CREATE ROLE scoring_analysis;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::dbo TO scoring_app;
GRANT SELECT ON SCHEMA::bi TO scoring_app;
GRANT SELECT ON SCHEMA::bi TO scoring_analysis;
GO

-- Which migrations there are is written by whoever migrates.
DENY INSERT, UPDATE, DELETE ON OBJECT::dbo.__EFMigrationsHistory TO scoring_app;
GO

-- Neither changed nor removed: the audit log, recorded draws, the urn, the roll of who has voted, what was published of it.
DENY UPDATE, DELETE ON OBJECT::dbo.AuditEntries TO scoring_app;
DENY UPDATE, DELETE ON OBJECT::dbo.ExpertDraws TO scoring_app;
DENY UPDATE, DELETE ON OBJECT::dbo.DrawQuotas TO scoring_app;
DENY UPDATE, DELETE ON OBJECT::dbo.DrawCandidates TO scoring_app;
DENY UPDATE, DELETE ON OBJECT::dbo.Slips TO scoring_app;
DENY UPDATE, DELETE ON OBJECT::dbo.Participations TO scoring_app;
DENY UPDATE, DELETE ON OBJECT::dbo.PublishedVotes TO scoring_app;
DENY UPDATE, DELETE ON OBJECT::dbo.SpoiledSlips TO scoring_app;
GO

-- Never changed. A snapshot itself is sealed by one UPDATE of its hash; its trigger refuses every other.
DENY UPDATE ON OBJECT::dbo.ApplicationEvents TO scoring_app;
DENY UPDATE ON OBJECT::dbo.SnapshotFigures TO scoring_app;
DENY UPDATE ON OBJECT::dbo.ApplicationFacts TO scoring_app;
DENY UPDATE ON OBJECT::dbo.CriterionFacts TO scoring_app;
DENY UPDATE ON OBJECT::dbo.ExpertScoreFacts TO scoring_app;
DENY UPDATE ON OBJECT::dbo.RoundFacts TO scoring_app;
DENY UPDATE ON OBJECT::dbo.ExpertFacts TO scoring_app;
DENY UPDATE ON OBJECT::dbo.RecommendationFacts TO scoring_app;
GO

DENY DELETE ON OBJECT::dbo.StatisticsSnapshots TO scoring_app_no_jobs;
DENY DELETE ON OBJECT::dbo.SnapshotFigures TO scoring_app_no_jobs;
DENY DELETE ON OBJECT::dbo.ApplicationFacts TO scoring_app_no_jobs;
DENY DELETE ON OBJECT::dbo.CriterionFacts TO scoring_app_no_jobs;
DENY DELETE ON OBJECT::dbo.ExpertScoreFacts TO scoring_app_no_jobs;
DENY DELETE ON OBJECT::dbo.RoundFacts TO scoring_app_no_jobs;
DENY DELETE ON OBJECT::dbo.ExpertFacts TO scoring_app_no_jobs;
DENY DELETE ON OBJECT::dbo.RecommendationFacts TO scoring_app_no_jobs;
GO
