using Microsoft.EntityFrameworkCore.Storage;
using ScoringPlatform.Db.Faults;

namespace ScoringPlatform.Api.Tests.Storage.Units;

/// <summary>Asks again as SQL Server's strategy does, three times and without its pauses, over any database.</summary>
internal sealed class PatientStrategy(ExecutionStrategyDependencies dependencies)
    : ExecutionStrategy(dependencies, maxRetryCount: Retries, maxRetryDelay: TimeSpan.FromMilliseconds(1))
{
    public const int Retries = 3;

    protected override bool ShouldRetryOn(Exception exception) => StorageFaults.Of(exception) == StorageFault.Busy;
}
