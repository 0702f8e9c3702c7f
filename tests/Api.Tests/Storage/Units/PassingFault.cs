using System.Data.Common;

namespace ScoringPlatform.Api.Tests.Storage.Units;

/// <summary>What a server says that is gone for a moment.</summary>
internal sealed class PassingFault() : DbException("The connection was lost.")
{
    public override bool IsTransient => true;
}
