using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>A round as it is stored, from which everything that was claimed of it can be computed again.</summary>
public sealed record StoredRound
{
    public required int Round { get; init; }

    public int Cycle { get; init; }

    /// <summary>The round's number in its cycle.</summary>
    public int Number { get; init; }

    public string Title { get; init; } = string.Empty;

    public required RoundState State { get; init; }

    public required CycleParameters Parameters { get; init; }

    /// <summary>SHA-256 of the frozen parameters as the round keeps it, lower-case hexadecimal.</summary>
    public required string ConfigHash { get; init; }

    /// <summary>The same, computed from the parameters as they stand now.</summary>
    public string? ParametersHash { get; init; }

    public required IReadOnlyList<RollMember> Roll { get; init; }

    /// <summary>Members as the round counts them; null takes the roll's word.</summary>
    public int? CountedMembers { get; init; }

    /// <summary>Members present as the round counts them; null takes the roll's word.</summary>
    public int? CountedPresent { get; init; }

    /// <summary>The applications to be voted on.</summary>
    public required IReadOnlyList<int> Items { get; init; }

    /// <summary>How many members are recused as each application counts them; null takes the recusals' word.</summary>
    public IReadOnlyDictionary<int, int>? CountedRecusals { get; init; }

    public IReadOnlyList<ItemRecusal> Recusals { get; init; } = [];

    public IReadOnlyList<ItemParticipation> Participations { get; init; } = [];

    public IReadOnlyList<UrnSlip> Slips { get; init; } = [];

    /// <summary>The counter that every cast raised.</summary>
    public int CastCount { get; init; }

    /// <summary>The roll's hash as it was frozen; null before.</summary>
    public string? RollHash { get; init; }

    /// <summary>Null before the opening.</summary>
    public StoredKeys? Keys { get; init; }

    public DateTime? OpenedAt { get; init; }

    public DateTime? ClosedAt { get; init; }

    /// <summary>The close certificate's canonical form; null before the close.</summary>
    public string? Certificate { get; init; }

    public byte[]? CertificateSignature { get; init; }

    /// <summary>Filled at the announcement.</summary>
    public IReadOnlyList<ItemVote> Published { get; init; } = [];

    /// <inheritdoc cref="Published"/>
    public IReadOnlyList<SpoiledSlip> Spoiled { get; init; } = [];

    /// <inheritdoc cref="Published"/>
    public IReadOnlyList<ItemResult> Results { get; init; } = [];

    /// <inheritdoc cref="Published"/>
    public IReadOnlyList<KeyOpening> OpenedBy { get; init; } = [];

    /// <inheritdoc cref="Published"/>
    public DateTime? AnnouncedAt { get; init; }

    /// <summary>The announcement's canonical form; null before it.</summary>
    public string? Announcement { get; init; }

    public byte[]? AnnouncementSignature { get; init; }

    /// <summary>What the audit log says of the round, oldest first; null leaves it unchecked.</summary>
    public IReadOnlyList<RoundEvent>? History { get; init; }

    /// <summary>Members checked in.</summary>
    public int Present => Roll.Count(member => member.CheckedIn);

    /// <summary>The roll's hash computed from the roll.</summary>
    public string ComputeRollHash() => Votes.RollHash.Of(Round, Roll.Select(member => member.ExpertId), Items, Recusals);

    /// <summary>The certificate that closing this round gives.</summary>
    /// <param name="auditHead">The audit log's newest hash before the close.</param>
    public CloseCertificate Certify(string auditHead) => new()
    {
        Round = Round,
        Cycle = Cycle,
        Number = Number,
        Title = Title,
        ConfigHash = ParametersHash ?? ConfigHash,
        RollHash = ComputeRollHash(),
        PresentHash = PresenceHash.Of(Round, Roll),
        Members = Roll.Count,
        Present = Present,
        Participations = Participations.Count,
        ParticipationRoot = Votes.ParticipationRoot.Of(Round, Participations),
        Slips = Slips.Count,
        SetRoot = Votes.SetRoot.Of(Round, Slips),
        KeysHash = Keys?.Hash(Round) ?? string.Empty,
        AuditHead = auditHead,
        OpenedAt = OpenedAt ?? default,
        ClosedAt = ClosedAt ?? default,
    };

    /// <summary>The announcement of what was found in this round's urn.</summary>
    public Announcement Announce() => new()
    {
        Round = Round,
        CloseCertificate = CloseCertificate.HashOf(Certificate),
        Votes = Published.Count,
        Spoiled = Spoiled.Count,
        PublishedRoot = Votes.PublishedRoot.Of(Round, Published, Spoiled),
        ResultsRoot = Votes.ResultsRoot.Of(Round, Results),
        OpenedBy = [.. OpenedBy.OrderBy(opening => opening.Seat)],
        AnnouncedAt = AnnouncedAt ?? default,
    };
}
