namespace ScoringPlatform.Scoring.Votes;

/// <summary>Whose office a key holder has. A round's urn is opened by the holders of any two.</summary>
public enum KeyHolderSeat
{
    /// <summary>The committee's chair.</summary>
    Chair = 1,

    /// <summary>The office that supervises the review.</summary>
    SupervisionOffice = 2,

    Auditor = 3,
}
