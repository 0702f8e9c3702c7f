namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>What an erasure takes away.</summary>
public enum ErasedData
{
    /// <summary>Name, gender, birth date, employer, and the identity number in all its forms.</summary>
    Identity = 1,

    /// <summary>The login, with its roles.</summary>
    Accounts = 2,

    /// <summary>Recorded ties of an expert and an applicant.</summary>
    Ties = 3,

    /// <summary>Applications whose dossier and texts went.</summary>
    Dossiers = 4,

    /// <summary>Degrees, titles, achievements, findings: removed.</summary>
    DossierRecords = 5,

    /// <summary>Opinions, reasons, statements, objections: overwritten.</summary>
    Texts = 6,

    /// <summary>Absences of an expert.</summary>
    Absences = 7,
}
