namespace ScoringPlatform.Scoring.Titles;

/// <summary>The five levels of professional title, in rising order (the standard, section 三).</summary>
public enum TitleLevel
{
    Technician = 1,
    AssistantEngineer = 2,
    Engineer = 3,
    SeniorEngineer = 4,
    ProfessoriateSeniorEngineer = 5,
}
