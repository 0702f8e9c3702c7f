using System.Globalization;

namespace ScoringPlatform.Api.Audit;

/// <summary>One place where the log is not what was written.</summary>
/// <param name="Sequence">The entry at which it shows.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Arguments">The numbers that the kind names.</param>
public sealed record AuditFault(long Sequence, AuditFaultKind Kind, IReadOnlyList<string> Arguments)
{
    /// <summary>What is wrong, in an English sentence.</summary>
    public string Problem => Kind switch
    {
        AuditFaultKind.Missing => $"entries {Arguments[0]} to {Arguments[1]} are missing",
        AuditFaultKind.NotLinked => "the entry does not follow the one before it",
        AuditFaultKind.Changed => "the entry was changed",
        AuditFaultKind.HeadDiffers => $"the head says that {Arguments[0]} entries were written",
        AuditFaultKind.Rewritten => "the entry is not the one that the checkpoint was taken of: the log was rewritten",
        AuditFaultKind.CutOff => "the log ends before the checkpoint: later entries were cut off, or an older backup was restored",
        _ => throw new ArgumentOutOfRangeException(nameof(Kind), Kind, null),
    };

    internal static AuditFault At(long sequence, AuditFaultKind kind, params long[] numbers) =>
        new(sequence, kind, [.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))]);
}
