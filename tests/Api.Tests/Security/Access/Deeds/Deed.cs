using ScoringPlatform.Api.Security;
using ScoringPlatform.Db.Entities.Audit;

namespace ScoringPlatform.Api.Tests.Security.Access.Deeds;

/// <summary>A mutation that was carried out.</summary>
/// <param name="Mutation">The field.</param>
/// <param name="Caller">Whose deed it was.</param>
/// <param name="TraceId">The trace of the request.</param>
/// <param name="Entries">What the audit log got from it, readings of dossiers left out.</param>
internal sealed record Deed(string Mutation, Caller Caller, string TraceId, IReadOnlyList<AuditEntry> Entries);
