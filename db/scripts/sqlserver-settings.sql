-- What the platform wants of its database; run it once, by who may alter the database, while nobody else is connected.
-- READ_COMMITTED_SNAPSHOT: who reads waits for nobody who writes, and the other way round. Every guarantee holds without it.
-- DELAYED_DURABILITY: an acknowledged vote is on the disk.
DECLARE @name sysname = DB_NAME();
DECLARE @statement nvarchar(max) = N'';

IF EXISTS (SELECT 1 FROM sys.databases WHERE name = @name AND is_read_committed_snapshot_on = 0)
    SET @statement += N'ALTER DATABASE ' + QUOTENAME(@name) + N' SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE; ';
IF EXISTS (SELECT 1 FROM sys.databases WHERE name = @name AND delayed_durability <> 0)
    SET @statement += N'ALTER DATABASE ' + QUOTENAME(@name) + N' SET DELAYED_DURABILITY = DISABLED; ';

IF LEN(@statement) > 0
    EXEC sys.sp_executesql @statement;
GO
