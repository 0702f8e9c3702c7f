namespace ScoringPlatform.Conformance.Server;

public sealed record Note(string Text, string? Lang = "zh-CN");
