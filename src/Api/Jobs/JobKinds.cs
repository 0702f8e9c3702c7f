namespace ScoringPlatform.Api.Jobs;

/// <summary>The kinds of background job, as stored and shown.</summary>
public static class JobKinds
{
    /// <summary>The workbook of one review year.</summary>
    public const string AnnualWorkbook = "ANNUAL_WORKBOOK";

    /// <summary>The tables of one review year as comma-separated files in one archive.</summary>
    public const string AnnualCsv = "ANNUAL_CSV";

    /// <summary>Evaluating a cycle's applications again.</summary>
    public const string Reevaluation = "REEVALUATION";

    /// <summary>Importing a workbook of dossiers.</summary>
    public const string DossierImport = "DOSSIER_IMPORT";
}
