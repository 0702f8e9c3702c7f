using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>A take made ready to run.</summary>
internal sealed class CompiledTake
{
    public required RecordTake Definition { get; init; }

    /// <summary>Where the outcome for each record is kept.</summary>
    public required int Slot { get; init; }

    /// <summary>The same for records that stand in; -1 where none may.</summary>
    public required int SubstituteSlot { get; init; }

    /// <summary>What a record must fulfil but for its role and rank.</summary>
    public required RecordTest TestButForRoleAndRank { get; init; }

    /// <summary>The amount that is added up; null where none is.</summary>
    public required Func<Achievement, long?>? Amount { get; init; }

    /// <summary>Its number within its component; its stand-ins have the next one.</summary>
    public int Place { get; set; }

    /// <summary>Its place and that of its stand-ins, as bits.</summary>
    public ulong Places => (SubstituteSlot < 0 ? 1UL : 3UL) << Place;

    public int AtLeast => Definition.AtLeast;

    public long TotalFen => Definition.TotalFen;

    public int SubstitutesAtMost => Definition.Substitute?.AtMost ?? 0;

    /// <summary>Whether records differ in what they contribute.</summary>
    public bool IsWeighted => Definition.Deeds || Amount is not null;

    /// <summary>What a record adds to the number asked; more than is asked adds no more, so that sums stay small.</summary>
    public int Deeds(Achievement record) => Definition.Deeds ? Math.Clamp(record.Count ?? 1, 0, AtLeast) : 1;

    /// <summary>What a record adds to the total; where the amount is not known, nothing or, if that may still come, enough.</summary>
    public long AmountOf(Achievement record, bool optimistic) =>
        Amount is null ? 0 : Math.Clamp(Amount(record) ?? (optimistic ? TotalFen : 0), 0, TotalFen);
}
