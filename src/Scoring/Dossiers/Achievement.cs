using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>
/// One dated achievement with its evidence. The facts are the same for every kind, so that rules can name them: which
/// kinds exist and which facts they need is the standard's data. A fact that is null is not known.
/// </summary>
public sealed record Achievement
{
    /// <summary>Identifies the record inside its dossier; explanations name it.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The kind's code, such as <c>REPORT</c>, <c>PROJECT</c>, <c>SCIENCE_AWARD</c>, <c>INVENTION_PATENT</c>, <c>PAPER</c>.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>What it is called, in the applicant's words. Decides nothing.</summary>
    public string? Title { get; init; }

    /// <summary>The project it came from. Records of one kind from one project count once (六（三）).</summary>
    public string? ProjectKey { get; init; }

    /// <summary>The day it was obtained: published, granted, awarded, completed, adopted.</summary>
    public DateOnly? ObtainedOn { get; init; }

    public ContributionRole? Role { get; init; }

    /// <summary>The place among the contributors, authors or inventors, from 1.</summary>
    public int? Rank { get; init; }

    /// <summary>For papers: whether the applicant is the corresponding author.</summary>
    public bool? CorrespondingAuthor { get; init; }

    /// <summary>For awards: whether the person is within the number of people the award's grade allows (六（五）17).</summary>
    public bool? WithinQuota { get; init; }

    /// <summary>The tier of the project, award, standard or operation itself.</summary>
    public Tier? Tier { get; init; }

    /// <summary>The grade within a kind: award grade 1 to 3 (1 is highest), protection grade 1 to 5 (5 is highest).</summary>
    public int? Grade { get; init; }

    /// <summary>For projects and campaigns: whether the commissioner ranks it ordinary, key or major.</summary>
    public ProjectStanding? Standing { get; init; }

    /// <summary>For incidents: how grave it was.</summary>
    public IncidentSeverity? Severity { get; init; }

    /// <summary>For reputation projects: for whom it was done; the tier is then the client's.</summary>
    public ClientKind? Client { get; init; }

    /// <summary>For commendations: who issued it; the tier is then the issuer's.</summary>
    public IssuerKind? Issuer { get; init; }

    /// <summary>For technical standards: which class of standard it is.</summary>
    public StandardClass? StandardClass { get; init; }

    /// <summary>How many single deeds the record stands for, such as incidents handled. 1 when null.</summary>
    public int? Count { get; init; }

    /// <summary>Contract value in fen (1/100 yuan).</summary>
    public long? ContractFen { get; init; }

    /// <summary>Tax paid in fen (1/100 yuan).</summary>
    public long? TaxFen { get; init; }

    /// <summary>
    /// The tier of the leader whose approving instruction (肯定性批示) it received. Here and in the three facts below,
    /// <see cref="Titles.Tier.Organisation"/> states that there was none from the city upwards; null, that nobody has said.
    /// </summary>
    public Tier? InstructedBy { get; init; }

    /// <summary>The tier of the party committee or government that adopted it.</summary>
    public Tier? AdoptedByGovernment { get; init; }

    /// <summary>The tier of the cyberspace authority that adopted it.</summary>
    public Tier? AdoptedByCyberspaceAuthority { get; init; }

    /// <summary>The tier of the cyberspace authority that recognised the result (得到…网信部门认可).</summary>
    public Tier? RecognisedBy { get; init; }

    /// <summary>For standards: whether it was issued and put into force.</summary>
    public bool? Issued { get; init; }

    /// <summary>The judgement on its economic or social benefit, at the height that the criterion asks for.</summary>
    public FindingState? Benefit { get; init; }

    /// <summary>The judgement that the technical level leads the country or better (国内领先以上水平).</summary>
    public FindingState? LeadingLevel { get; init; }
}
