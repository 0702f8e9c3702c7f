namespace ScoringPlatform.Conformance.Server;

public enum Verdict
{
    Agree,
    Disagree,
    Abstain,
}
