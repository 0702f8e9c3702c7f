using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db;

namespace ScoringPlatform.Bench.Protection;

/// <summary>Writes nothing down.</summary>
internal sealed class NoAudit() : AuditLog(TimeProvider.System)
{
    public override Task AppendAsync(ScoringContext context, IReadOnlyCollection<AuditEvent> happened, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
