using System.Data.Common;

namespace ScoringPlatform.Db.Faults;

/// <summary>The turn to write did not come in time; nothing was begun.</summary>
public sealed class DatabaseBusyException() : DbException("The database is busy with other changes.")
{
    public override bool IsTransient => true;
}
