using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>A round as it is stored, from which everything that was claimed of it can be computed again.</summary>
public sealed record StoredRound
{
    public required int Round { get; init; }

    public required RoundState State { get; init; }

    public required CycleParameters Parameters { get; init; }

    /// <summary>SHA-256 of the frozen parameters, lower-case hexadecimal.</summary>
    public required string ConfigHash { get; init; }

    public required IReadOnlyList<RollMember> Roll { get; init; }

    /// <summary>The applications to be voted on.</summary>
    public required IReadOnlyList<int> Items { get; init; }

    public IReadOnlyList<ItemRecusal> Recusals { get; init; } = [];

    public IReadOnlyList<ItemParticipation> Participations { get; init; } = [];

    public IReadOnlyList<UrnSlip> Slips { get; init; } = [];

    /// <summary>The counter that every cast raised.</summary>
    public int CastCount { get; init; }

    /// <summary>The roll's hash as it was frozen; null before.</summary>
    public string? RollHash { get; init; }

    /// <summary>The close certificate's canonical form; null before the close.</summary>
    public string? Certificate { get; init; }

    public byte[]? CertificateSignature { get; init; }

    /// <summary>Filled at the announcement.</summary>
    public IReadOnlyList<ItemVote> Published { get; init; } = [];

    /// <inheritdoc cref="Published"/>
    public IReadOnlyList<ItemResult> Results { get; init; } = [];

    /// <summary>Members checked in.</summary>
    public int Present => Roll.Count(member => member.CheckedIn);

    /// <summary>The roll's hash computed from the roll.</summary>
    public string ComputeRollHash() => Votes.RollHash.Of(Round, Roll.Select(member => member.ExpertId), Items, Recusals);

    /// <summary>The certificate that closing this round gives.</summary>
    /// <param name="auditHead">The audit log's newest hash before the close.</param>
    /// <param name="closedAt">UTC; taken to the second.</param>
    public CloseCertificate Certify(string auditHead, DateTime closedAt) => new()
    {
        Round = Round,
        ConfigHash = ConfigHash,
        RollHash = ComputeRollHash(),
        Members = Roll.Count,
        Present = Present,
        Participations = Participations.Count,
        Slips = Slips.Count,
        SetRoot = SetRoot.Of(Round, Slips),
        AuditHead = auditHead,
        ClosedAt = closedAt,
    };
}
